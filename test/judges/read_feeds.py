"""Reads calendars and feeds with Python's icalendar, vobject and feedparser, whichever are installed.

Use: read_feeds.py FOLDER. Prints a line for each thing that is wrong, and ends with 1 if there was any; prints which
readers are not installed.
"""

import pathlib
import sys

try:
    import icalendar
except ImportError:
    icalendar = None
try:
    import vobject
except ImportError:
    vobject = None
try:
    import feedparser
except ImportError:
    feedparser = None

folder = pathlib.Path(sys.argv[1])
wrong = []
read = dict.fromkeys(["icalendar", "vobject", "feedparser"], 0)

for path in sorted(folder.rglob("*.ics")):
    data = path.read_bytes()
    if icalendar is not None:
        calendar = icalendar.Calendar.from_ical(data)
        events = list(calendar.walk("VEVENT"))
        for part in calendar.walk():
            wrong += [f"{path}: icalendar: {error}" for error in part.errors]
        if len(events) != data.count(b"BEGIN:VEVENT"):
            wrong.append(f"{path}: icalendar reads {len(events)} entries")
        for event in events:
            missing = [name for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY") if name not in event]
            if missing:
                wrong.append(f"{path}: icalendar misses {', '.join(missing)}")
        read["icalendar"] += 1
    if vobject is not None:
        try:
            vobject.readOne(data.decode()).validate(raiseException=True)
        except Exception as error:  # each reader has errors of its own
            wrong.append(f"{path}: vobject: {error}")
        read["vobject"] += 1

if feedparser is not None:
    for path in sorted([*folder.rglob("*.atom")]):
        feed = feedparser.parse(str(path))
        if feed.bozo:
            wrong.append(f"{path}: feedparser: {feed.bozo_exception}")
        if not all("id" in entry and "updated" in entry for entry in feed.entries):
            wrong.append(f"{path}: feedparser finds an entry without id or updated")
        read["feedparser"] += 1

for line in wrong:
    print(line)
for name, module in (("icalendar", icalendar), ("vobject", vobject), ("feedparser", feedparser)):
    print(f"{name}: {'not installed' if module is None else f'{read[name]} files'}")
sys.exit(1 if wrong else 0)
