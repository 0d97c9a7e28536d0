#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the English plural forms: "%n cell(s)" becomes "%n cell" and "%n cells". Run after tessera_lupdate."""
import re
import sys
import xml.etree.ElementTree as ET

path = sys.argv[1] if len(sys.argv) > 1 else "translations/tessera_en.ts"
tree = ET.parse(path)
for context in tree.getroot().findall("context"):
    for message in context.findall("message"):
        if message.find("translation").get("type") in ("vanished", "obsolete"):
            context.remove(message)
    if context.find("message") is None:
        tree.getroot().remove(context)
for message in tree.getroot().iter("message"):
    if message.get("numerus") != "yes":
        continue
    source = message.findtext("source")
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    singular, plural = translation.findall("numerusform")
    singular.text = re.sub(r"\((s|es)\)", "", source)
    plural.text = re.sub(r"\((s|es)\)", r"\1", source)
ET.indent(tree, " " * 4)
tree.write(path, encoding="utf-8", xml_declaration=True)
