"""A virtual display whose pixels lie in a file, so that watching them costs the programs next to nothing."""
import ctypes
import mmap
import os
import subprocess
import time

WIDTH, HEIGHT = 1280, 900
SIZE = WIDTH * HEIGHT * 4
CLIENT_MESSAGE = 33


class Message(ctypes.Structure):
    """A message of X from one program to the window of another."""

    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong), ("kind", ctypes.c_ulong), ("format", ctypes.c_int), ("values", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 24)]


class Screen:
    def __init__(self, folder):
        reader, writer = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-fbdir", folder],
            pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        self.display = ":" + os.read(reader, 16).decode().strip()
        path = os.path.join(folder, "Xvfb_screen0")
        while not os.path.exists(path) or os.path.getsize(path) < SIZE:
            time.sleep(0.01)
        with open(path, "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        self.x = ctypes.CDLL("libX11.so.6")
        self.test = ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XStringToKeysym.restype = ctypes.c_ulong
        self.x.XInternAtom.restype = ctypes.c_ulong
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.connection = ctypes.c_void_p(self.x.XOpenDisplay(self.display.encode()))
        self.move_pointer(WIDTH - 1, HEIGHT - 1)

    def all_pixels(self):
        return bytes(memoryview(self.memory)[-SIZE:])

    def pixels(self):
        return memoryview(self.memory)[-SIZE:].cast("I")[::13].tolist()

    def clear(self):
        start = time.monotonic()
        while len(set(self.pixels())) > 2 and time.monotonic() - start < 5:
            time.sleep(0.02)
        time.sleep(0.3)

    def windows(self):
        """The visible windows, which have a name."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "."], env=dict(os.environ, DISPLAY=self.display),
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        return [int(window) for window in found.stdout.split()]

    def classes(self):
        """The names by which the desktop finds the programs of the windows."""
        return [
            subprocess.run(
                ["xprop", "-id", str(window), "WM_CLASS"], env=dict(os.environ, DISPLAY=self.display),
                stdout=subprocess.PIPE, check=True, text=True).stdout.partition(" = ")[2].strip()
            for window in self.windows()]

    def close_windows(self):
        """Closes the windows as their buttons do."""
        for window in self.windows():
            message = Message(
                type=CLIENT_MESSAGE, window=window, kind=self.x.XInternAtom(self.connection, b"WM_PROTOCOLS", 0), format=32)
            message.values[0] = self.x.XInternAtom(self.connection, b"WM_DELETE_WINDOW", 0)
            self.x.XSendEvent(self.connection, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
        self.x.XSync(self.connection, 0)

    def move_pointer(self, left, top):
        root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.connection))
        self.x.XWarpPointer(self.connection, ctypes.c_ulong(0), root, 0, 0, 0, 0, left, top)
        self.x.XSync(self.connection, 0)

    def press(self, *keys):
        """Presses keys one after another and releases them. These are the names that X has for them."""
        codes = [
            self.x.XKeysymToKeycode(self.connection, ctypes.c_ulong(self.x.XStringToKeysym(key.encode()))) for key in keys]
        for down, each in ((1, codes), (0, codes[::-1])):
            for code in each:
                self.test.XTestFakeKeyEvent(self.connection, code, down, ctypes.c_ulong(0))
        self.x.XSync(self.connection, 0)

    def end(self):
        self.server.terminate()
