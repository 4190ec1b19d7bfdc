"""Parts of `gen_sync.py`: how a source file becomes one of the sync side."""
