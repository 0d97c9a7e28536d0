#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Read a file of ours with Python's own means and print what it says as JSON.

read_exports.py cards|table|message FILE. Of cards also "again": the same cards as vobject writes them.
"""

import csv
import email
import email.policy
import json
import sys
from pathlib import Path


def cards(path):
    import vobject

    read = list(vobject.readComponents(path.read_text(encoding="utf-8")))
    return {
        "cards": [
            [
                [line.group or "", line.name, line.params.get("TYPE", []), line.value if isinstance(line.value, str) else str(line.value)]
                for line in card.lines()
            ]
            for card in read
        ],
        "again": "".join(card.serialize() for card in read),
    }


def table(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {"rows": list(csv.reader(file))}


def message(path):
    read = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    return {
        "defects": [str(defect) for part in (read, read["to"], read["subject"]) for defect in part.defects],
        "to": [[address.display_name, address.addr_spec] for address in read["to"].addresses],
        "subject": read["subject"],
        "date": read["date"].datetime.isoformat(),
        "head": read.keys(),
        "body": read.get_content(),
    }


if __name__ == "__main__":
    readers = {"cards": cards, "table": table, "message": message}
    json.dump(readers[sys.argv[1]](Path(sys.argv[2])), sys.stdout)
