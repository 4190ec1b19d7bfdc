"""An adapter for each peer. They import their own client and nothing else, since what they import is measured."""
