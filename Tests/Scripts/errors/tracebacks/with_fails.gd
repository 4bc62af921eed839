# A context manager whose exit fails.
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        raise KeyError("exit")


with Manager():
    1 / 0
