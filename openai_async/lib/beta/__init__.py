"""Import paths that programs written for the official package use."""
