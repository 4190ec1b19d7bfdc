"""Reading facts from an installed release of the official package: names, signatures, fields and numbers, no sentences.

Everything here runs inside the temporary environment of `tools/extract_api.py`, where that release can be imported.
"""
