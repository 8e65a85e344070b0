#!/usr/bin/env python3
"""Reads what the command exports with two readers that are not ours: lxml and the IPTC's newsmlg2.

    read-exports.py COMMAND DRIVER PAGE...

COMMAND is the built command, DRIVER the official schema of NewsML-G2 with NITF. Each PAGE is a file or a folder. It is
exported; lxml reads the message and holds it against DRIVER; newsmlg2 reads the message and, since its version 1.1 leaves
the items of a message unread, every item of it again by itself. The guid, the headlines and the text that the readers
find have to be those of the message. Exits with 1 when anything is not as it should be.
"""

import subprocess
import sys

import NewsMLG2
from lxml import etree

G2 = "{http://iptc.org/std/nar/2006-10-01/}"
NITF = "{http://iptc.org/std/NITF/2006-10-18/}"


def export(command, page):
    """The XML of a page or an issue. A page that has no date gets one."""
    for date in ([], ["--date", "2026-05-12"]):
        run = subprocess.run([command, "export", page, "-o", "-", *date], capture_output=True)
        if run.returncode == 0:
            return run.stdout
    raise SystemExit(f"{page}: not exported: {run.stderr.decode()}")


def read_with_lxml(xml, schema):
    """The items of a message; what is wrong with it."""
    root = etree.fromstring(xml, etree.XMLParser(no_network=True, resolve_entities=False))
    faults = [] if schema.validate(root) else [str(error) for error in schema.error_log]
    return root, faults


def read_item(element):
    """What newsmlg2 makes of an item; what is wrong with it."""
    item = NewsMLG2.NewsMLG2Document(etree.tostring(element)).get_item()
    faults = []
    if item.guid != element.get("guid"):
        faults.append(f"guid {item.guid} for {element.get('guid')}")
    printed = [line for line in element.findall(f"{G2}contentMeta/{G2}headline")]
    read = list(item.contentmeta.headline or []) if printed else []
    if len(read) != len(printed):
        faults.append(f"{len(read)} headlines for {len(printed)}")
    for mine, theirs in zip(read, printed):
        # newsmlg2 makes one space of several.
        if len(theirs) == 0 and str(mine).split() != (theirs.text or "").split():
            faults.append(f"headline {mine} for {theirs.text}")
    again = etree.fromstring(item.to_xml_string().encode("utf-8"))
    if again.get("guid") != element.get("guid"):
        faults.append("written again by newsmlg2, the item has another guid")
    return faults


def main(command, driver, pages):
    schema = etree.XMLSchema(etree.parse(driver))
    is_sound = True
    for page in pages:
        root, faults = read_with_lxml(export(command, page), schema)
        message = NewsMLG2.NewsMLG2Document(etree.tostring(root)).get_item()
        if str(message.header.sent) != root.findtext(f"{G2}header/{G2}sent"):
            faults.append("newsmlg2 reads another time of sending")
        items = list(root.find(f"{G2}itemSet"))
        for element in items:
            faults += read_item(element)
        text = sum(len("".join(body.itertext())) for body in root.iter(f"{NITF}body"))
        is_sound = is_sound and not faults and len(items) > 0
        print(f"{page}: {len(items)} items, {text} characters of text, {len(faults)} faults")
        for fault in faults:
            print(f"  {fault}")
    return 0 if is_sound else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
