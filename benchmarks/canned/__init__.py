"""What the server says: whole HTTP responses and pieces of them, made once, of the size and shape that the API has."""
