// Replaced when this room is built.
