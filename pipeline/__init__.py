"""Newsmill: raw news files in, a searchable index of clean articles out."""

__version__ = "0.1.0"
