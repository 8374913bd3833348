"""What is fast and what is small, measured beside a peer in the same run. `make bench` runs them all."""
