def count():
    total = total_ + 1
    return totl


def main():
    value = 3
    def show():
        return valeu
    print(vlaue)


main()
