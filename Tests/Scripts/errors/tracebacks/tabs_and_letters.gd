größe = 3
def messen():
	länge = größe + 'ä'
	return länge
messen()
