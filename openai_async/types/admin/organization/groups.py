# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Types of `types.admin.organization.groups`; each is loaded with its area when it is first read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.admin import (
        GroupsRoleCreateResponse as RoleCreateResponse,
        GroupsRoleDeleteResponse as RoleDeleteResponse,
        GroupsRoleListResponse as RoleListResponse,
        GroupsRoleRetrieveResponse as RoleRetrieveResponse,
        GroupsUserDeleteResponse as UserDeleteResponse,
        OrganizationGroupUser,
        UserCreateResponse,
        UserRetrieveResponse,
    )
    from openai_async.types.params.admin import (
        GroupsRoleCreateParams as RoleCreateParams,
        GroupsRoleListParams as RoleListParams,
        GroupsUserListParams as UserListParams,
        UserCreateParams,
    )

__all__ = [
    "OrganizationGroupUser",
    "RoleCreateParams",
    "RoleCreateResponse",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResponse",
    "RoleRetrieveResponse",
    "UserCreateParams",
    "UserCreateResponse",
    "UserDeleteResponse",
    "UserListParams",
    "UserRetrieveResponse",
]

serve(globals())
