"""The API, one module per group of endpoints; a group with groups below it is a package.

Every method takes four options beside its parameters:

extra_headers: headers over those the client sends; `omit` as a value removes one.
extra_query:   parameters over those of the query.
extra_body:    fields over those of the JSON body; what the API knows and the signature does not goes here.
timeout:       seconds, or limits by phase (`Timeout`), for each attempt of this call in place of the client's.

Parameters left at `omit` are not sent; None is sent as ``null`` in a body and left out of a query. A value that cannot
be sent raises TypeError or ValueError before anything is sent, and names the parameter. What goes wrong later is an
`APIError`.

Every ``connect`` opens a socket instead, and takes these:

extra_query, extra_headers:   as above, for the handshake.
websocket_connection_options: how the socket behaves, see `WebSocketOptions`.
on_reconnecting:              called before the connection is made again after it broke; may change the query and the
                              headers, or call it off. Without it, a connection that breaks is over.
max_retries:                  how often that is tried in a row.
initial_delay, max_delay:     seconds before the first try, and before later ones at most.
max_queue_size:               bytes that may wait to be sent while there is no connection.

The events that are sent over a connection take an `event_id`: a name of your own, which errors about the event have.
"""
