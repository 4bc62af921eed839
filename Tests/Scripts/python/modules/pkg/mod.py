def g(): return "g of " + __name__
