print("rounds: not built yet")
