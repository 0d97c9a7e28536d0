// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/factwords.h"

#include "models/contactwords.h"
#include "models/meetingwords.h"

namespace tessera {

QString recordLabel(Workspace &workspace, const RecordId &record)
{
    switch (record.kind) {
    case RecordKind::Contact:
        if (const Contact *contact = workspace.contacts().contact(record.key))
            return contactLine(workspace, *contact);
        break;
    case RecordKind::Meeting:
        if (const Meeting *meeting = workspace.meetings().meeting(record.key))
            return meetingHeading(workspace.meetings(), *meeting);
        break;
    case RecordKind::Evidence:
        return workspace.evidence().value(record.key).title;
    default:
        break;
    }
    return record.key;
}

} // namespace tessera
