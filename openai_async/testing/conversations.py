"""``/conversations`` and their items. A response that belongs to a conversation adds its own (see `responses`)."""

from __future__ import annotations

from typing import cast

from .answers import Answer, Object, Refusal, json_answer
from .paging import page
from .responses import as_listed
from .router import Call, Routes
from .stored import changing, deleting, find, keep, remove, retrieving, told

__all__ = ["ROUTES"]


def create(call: Call) -> Answer:
    name, created = call.state.stamp("conv_")
    conversation: Object = {
        "id": name,
        "object": "conversation",
        "created_at": created,
        "metadata": call.object("metadata"),
    }
    keep(call, "conversations", conversation)
    _add(call, name)
    return told(conversation)


def create_items(call: Call) -> Answer:
    call.required("items")
    added = _add(call, _conversation(call)["id"])
    if not added:
        raise Refusal(400, "Invalid 'items': expected a list that is not empty.", param="items")
    ends = {"first_id": added[0]["id"], "last_id": added[-1]["id"]}
    return json_answer({"object": "list", "data": added, "has_more": False, **ends})


def _add(call: Call, conversation: str) -> list[Object]:
    return [keep(call, f"conversation_items/{conversation}", as_listed(call, each)) for each in call.items("items")]


def list_items(call: Call) -> Answer:
    return page(call, list(call.state.kept(_items(call)).values()))


def retrieve_item(call: Call) -> Answer:
    return told(find(call, _items(call)))


def delete_item(call: Call) -> Answer:
    remove(call, _items(call))
    return told(_conversation(call))


def _conversation(call: Call) -> Object:
    return cast("Object", find(call, "conversations", call.ids[0]))


def _items(call: Call) -> str:
    return f"conversation_items/{_conversation(call)['id']}"


_CONVERSATION = "/conversations/{conversation_id}"
ROUTES: Routes = {
    "POST /conversations": create,
    f"GET {_CONVERSATION}": retrieving("conversations"),
    f"POST {_CONVERSATION}": changing("conversations", "metadata"),
    f"DELETE {_CONVERSATION}": deleting("conversations", {"object": "conversation.deleted"}),
    f"POST {_CONVERSATION}/items": create_items,
    f"GET {_CONVERSATION}/items": list_items,
    f"GET {_CONVERSATION}/items/{{item_id}}": retrieve_item,
    f"DELETE {_CONVERSATION}/items/{{item_id}}": delete_item,
}
