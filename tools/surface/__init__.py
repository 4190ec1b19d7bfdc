"""The surface of the package: methods as the facts of the API want them, and as the resources have them."""
