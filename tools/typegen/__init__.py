"""The generator behind `tools/gen_types.py`: facts in, the text of `openai_async/types/` out."""
