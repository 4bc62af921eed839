settings = {'rate': 0.1}
rate = 1 - settings['momentum']
