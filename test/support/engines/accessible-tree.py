"""Prints the document that a browser shows, as AT-SPI has it: role, name and states, one line each.

Plain text and the labels that give a part its name are left out.
"""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

STATES = {
    "checked": Atspi.StateType.CHECKED,
    "expanded": Atspi.StateType.EXPANDED,
    "focused": Atspi.StateType.FOCUSED,
}

PLAIN = {Atspi.Role.LABEL, Atspi.Role.PARAGRAPH, Atspi.Role.SECTION, Atspi.Role.STATIC}


def children(one):
    return [one.get_child_at_index(index) for index in range(one.get_child_count())]


def find_document(one):
    if one.get_role() == Atspi.Role.DOCUMENT_WEB and one.get_state_set().contains(
        Atspi.StateType.SHOWING
    ):
        return one
    for child in children(one):
        found = child and find_document(child)
        if found:
            return found
    return None


def own_text(one):
    """What stands in a part without a name, and not in the parts inside it."""
    if not one.get_text_iface():
        return ""
    text = Atspi.Text.get_text(one, 0, Atspi.Text.get_character_count(one))
    return text.replace("\ufffc", " ")


def print_below(one):
    states = one.get_state_set()
    said = [name for name, state in STATES.items() if states.contains(state)]
    name = one.get_name() or own_text(one)
    name = " ".join(name.split())
    if name and one.get_role() not in PLAIN:
        print(" ".join([one.get_role_name() + ",", name, *(f"[{state}]" for state in said)]))
    for child in children(one):
        if child:
            print_below(child)


Atspi.init()
try:
    document = find_document(Atspi.get_desktop(0))
    if document:
        print_below(document)
except GLib.Error:
    # The page changed while it was read; whoever waits for a state reads again.
    pass
