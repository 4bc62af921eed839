# A program reaches files only in its own folder and the current one, whoever sent it.
plt.plot([1, 2])
try:
    plt.savefig('../outside.png')
except OSError as error:
    print(type(error).__name__, error)
plt.savefig('/outside.png')
