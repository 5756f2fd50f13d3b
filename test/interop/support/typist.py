"""Runs a program in a terminal of its own and types what it asks for.

Called with a list of pairs as JSON, each a text to wait for and the keys to type then, and the program with its
arguments. Puts out what the terminal showed, and ends with the program's code; with 99 where a text did not come.
"""

import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time

PATIENCE = 60  # seconds

pairs = json.loads(sys.argv[1])
process, terminal = pty.fork()
if process == 0:
    os.execvp(sys.argv[2], sys.argv[2:])

# Rows and columns: a new terminal has none.
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))

shown = b""
read = 0  # up to where texts were waited for
end = time.monotonic() + PATIENCE
while True:
    if pairs and pairs[0][0].encode() in shown[read:]:
        text, keys = pairs.pop(0)
        read = shown.index(text.encode(), read) + len(text.encode())
        os.write(terminal, keys.encode())
        end = time.monotonic() + PATIENCE
        continue
    ready, _, _ = select.select([terminal], [], [], max(0, end - time.monotonic()))
    try:
        chunk = os.read(terminal, 65536) if ready else b""
    except OSError:  # Linux: the program has ended
        chunk = b""
    if not chunk:
        break
    shown += chunk

sys.stdout.buffer.write(shown)
if pairs:
    sys.stdout.buffer.write(f"\nnever shown: {pairs[0][0]}\n".encode())
    os.kill(process, 9)
    os.waitpid(process, 0)
    sys.exit(99)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
