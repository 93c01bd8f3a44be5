"""Runs LibreOffice jobs: one job a line in, one answer a line out, both JSON. The wrapper is office.ts.

Started by Debian's own /usr/bin/python3, which has the `uno` module. It starts a soffice of its own, with a profile of
its own in a temporary folder, so that it meets neither a person's LibreOffice nor another test's, and stops it at the
end of its input or when the wrapper asks by SIGTERM.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.connection import NoConnectException
from com.sun.star.uno import Exception as UnoException

import steps

START_SECONDS = 60
STOP_SECONDS = 10


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    profile = Path(tempfile.mkdtemp(prefix="pmqa-office-"))
    soffice = desktop = None
    try:
        soffice = start_soffice(profile)
        # The wrapper stops soffice by this number should this program be stuck in a call to it.
        say({"soffice": soffice.pid})
        desktop = connect(soffice, profile.name)
        for line in sys.stdin:
            job = json.loads(line)
            say({"id": job["id"], **run_job(desktop, job)})
            if soffice.poll() is not None:
                break
    finally:
        stop(soffice, desktop)
        shutil.rmtree(profile, ignore_errors=True)


def run_job(desktop, job):
    """Opens the job's file (or a new workbook), does its steps in order, and closes it whatever happens."""
    begun = time.monotonic()
    book, doing = None, "opening"
    try:
        book = steps.open_book(desktop, job.get("open"))
        results = []
        for number, step in enumerate(job["steps"], 1):
            doing = f"step {number} ({step['op']})"
            results.append(steps.run_step(book, step))
        return {"results": results, "ms": round((time.monotonic() - begun) * 1000)}
    except Exception as error:  # the test that sent the job is told, and fails
        return {"error": f"{doing}: {type(error).__name__}: {error}"}
    finally:
        if book is not None:
            close(book)


def close(book):
    try:
        book.close(True)
    except Exception as error:
        # A crashed soffice can't close; the answer to the job has told of the crash already.
        print(f"close: {error}", file=sys.stderr)


def start_soffice(profile):
    return subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            "--nofirststartwizard",
            f"-env:UserInstallation={profile.as_uri()}",
            f"--accept=pipe,name={profile.name};urp;",
        ],
        # The same dates, decimals and file names for everybody.
        env={**os.environ, "LC_ALL": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        # A group of its own: soffice starts another process, and both have to end.
        start_new_session=True,
    )


def connect(soffice, pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if soffice.poll() is not None:
                raise RuntimeError(f"soffice ended with {soffice.returncode} before it answered") from None
            if time.monotonic() > deadline:
                raise RuntimeError(f"soffice didn't answer within {START_SECONDS} s") from None
            time.sleep(0.05)


def stop(soffice, desktop):
    """Asks first: a soffice that ends by itself takes the process it has started with it."""
    if soffice is None:
        return
    try:
        if desktop is not None:
            desktop.terminate()
            soffice.wait(STOP_SECONDS)
    except (UnoException, subprocess.TimeoutExpired):
        pass  # crashed, killed or stuck: stopped by force below
    try:
        os.killpg(soffice.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass  # it has ended
    soffice.wait()


def say(answer):
    print(json.dumps(answer, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    main()
