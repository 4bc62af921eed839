def main():
    print('running as a program')
    return 0


if __name__ == '__main__':
    main()
else:
    print('imported')
print(__name__)
