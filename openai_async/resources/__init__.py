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

from __future__ import annotations

from typing import TYPE_CHECKING

from .._official_names import install, serve

if TYPE_CHECKING:
    from ..sync.resources.admin import Admin as Admin
    from ..sync.resources.audio import Audio as Audio
    from ..sync.resources.batches import Batches as Batches
    from ..sync.resources.beta import Beta as Beta
    from ..sync.resources.chat import Chat as Chat
    from ..sync.resources.completions import Completions as Completions
    from ..sync.resources.containers import Containers as Containers
    from ..sync.resources.content_provenance_checks import ContentProvenanceChecks as ContentProvenanceChecks
    from ..sync.resources.conversations import Conversations as Conversations
    from ..sync.resources.decisions import Decisions as Decisions
    from ..sync.resources.embeddings import Embeddings as Embeddings
    from ..sync.resources.evals import Evals as Evals
    from ..sync.resources.files import Files as Files
    from ..sync.resources.fine_tuning import FineTuning as FineTuning
    from ..sync.resources.images import Images as Images
    from ..sync.resources.live import Live as Live
    from ..sync.resources.models import Models as Models
    from ..sync.resources.moderations import Moderations as Moderations
    from ..sync.resources.realtime import Realtime as Realtime
    from ..sync.resources.responses import Responses as Responses
    from ..sync.resources.safety import Safety as Safety
    from ..sync.resources.skills import Skills as Skills
    from ..sync.resources.uploads import Uploads as Uploads
    from ..sync.resources.vector_stores import VectorStores as VectorStores
    from ..sync.resources.videos import Videos as Videos
    from ..sync.resources.webhooks import Webhooks as Webhooks
    from .admin import AsyncAdmin as AsyncAdmin
    from .audio import AsyncAudio as AsyncAudio
    from .batches import AsyncBatches as AsyncBatches
    from .beta import AsyncBeta as AsyncBeta
    from .chat import AsyncChat as AsyncChat
    from .completions import AsyncCompletions as AsyncCompletions
    from .containers import AsyncContainers as AsyncContainers
    from .content_provenance_checks import AsyncContentProvenanceChecks as AsyncContentProvenanceChecks
    from .conversations import AsyncConversations as AsyncConversations
    from .decisions import AsyncDecisions as AsyncDecisions
    from .embeddings import AsyncEmbeddings as AsyncEmbeddings
    from .evals import AsyncEvals as AsyncEvals
    from .files import AsyncFiles as AsyncFiles
    from .fine_tuning import AsyncFineTuning as AsyncFineTuning
    from .images import AsyncImages as AsyncImages
    from .live import AsyncLive as AsyncLive
    from .models import AsyncModels as AsyncModels
    from .moderations import AsyncModerations as AsyncModerations
    from .realtime import AsyncRealtime as AsyncRealtime
    from .responses import AsyncResponses as AsyncResponses
    from .safety import AsyncSafety as AsyncSafety
    from .skills import AsyncSkills as AsyncSkills
    from .uploads import AsyncUploads as AsyncUploads
    from .vector_stores import AsyncVectorStores as AsyncVectorStores
    from .videos import AsyncVideos as AsyncVideos
    from .webhooks import AsyncWebhooks as AsyncWebhooks

serve(globals())
install()
