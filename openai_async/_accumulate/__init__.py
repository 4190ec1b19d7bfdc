"""From the events of a stream to the whole they add up to, step by step. Plain JSON in, plain JSON out."""
