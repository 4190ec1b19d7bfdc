"""The API, one module per group of endpoints; a group with groups below it is a package.

Every method takes four options beside its parameters:

extra_headers: headers over those the client sends; `omit` as a value removes one.
extra_query:   parameters over those of the query.
extra_body:    fields over those of the JSON body; what the API knows and the signature does not goes here.
timeout:       seconds, or limits by phase (`Timeout`), for each attempt of this call in place of the client's.

Parameters left at `omit` are not sent; None is sent as ``null`` in a body and left out of a query. A value that cannot
be sent raises TypeError or ValueError before anything is sent, and names the parameter. What goes wrong later is an
`APIError`.
"""
