import {criterion} from '../../../support/criterion.ts'

criterion('several-factors', {
  whole: [
    "## Contributing factors\n\n- The certificate had no alarm.\n- The relay does not retry.\n- The runbook was out of date.\n- The vendor's mail went to a closed mailbox.\n",
    "## Why it happened\n\n| # | Factor | Area |\n|---|---|---|\n| 1 | The certificate had no alarm | tech |\n| 2 | The relay does not retry | tech |\n| 3 | The runbook was out of date | process |\n| 4 | The vendor's mail went to a closed mailbox | communication |\n",
    "## What came together\n\n**No alarm.** The certificate had no alarm.\n\n**No retry.** The relay does not retry.\n\n**Old runbook.** It was out of date.\n\n**Closed mailbox.** The vendor's mail went to it.\n",
    "## Root causes and conditions\n\n1. The certificate had no alarm.\n2. The relay does not retry.\n3. The runbook was out of date.\n4. The vendor's mail went to a closed mailbox.\n",
    "## Enabling conditions\n\n- The certificate had no alarm.\n- The relay does not retry.\n- The runbook was out of date.\n- The vendor's mail went to a closed mailbox.\n",
    "## Analysis\n\n### No alarm\n\nThe certificate had no alarm of its own.\n\n### No retry\n\nThe relay does not retry a mail that it could not send.\n\n### Old runbook\n\nThe runbook was out of date since the move.\n\n### Closed mailbox\n\nThe vendor's mail went to a mailbox that nobody reads.\n",
    "## Factors\n\n**Technology**\n\n- The certificate had no alarm.\n- The relay does not retry.\n\n**Process**\n\n- The runbook was out of date.\n- The vendor's mail went to a closed mailbox.\n",
  ],
  seen: [
    "## Contributing factors\n\nFirst, the certificate had no alarm. Second, the relay does not retry. Third, the runbook was out of date. Finally, the vendor's mail went to a closed mailbox.\n",
    "## What made this possible\n\nThe certificate had no alarm. The relay does not retry. The runbook was out of date. The vendor's mail went to a closed mailbox.\n",
    '## Analysis\n\nFour conditions had to come together: a certificate without an alarm, a relay that does not retry, an old runbook, and a mailbox that nobody reads.\n',
    '## Underlying issues\n\n* The certificate had no alarm.\n* The relay does not retry.\n* The runbook was out of date.\n',
    '## How did we get here?\n\n- The certificate had no alarm.\n- The relay does not retry.\n- The runbook was out of date.\n',
  ],
  partly: [
    '## Root cause\n\nThe certificate expired.\n',
    '## Contributing factors\n\n- Human error.\n- The engineer forgot the certificate.\n- The operator did not read the runbook.\n- The reviewer failed to check.\n',
  ],
  unseen: [
    '## Summary\n\nThe certificate expired. The relay stopped. Mail was late.\n',
    '## Root cause\n\nThe relay dropped mails.\n\n_A header as the relay sends it:_\n\n![A header](sent.png)\n\n_A header as the relay reads it:_\n\n![A header](read.png)\n',
    '## Contributing factors\n\n- Why did the relay not retry?\n- How could the certificate expire?\n- Why did nobody see the alarm?\n',
    '## Fault\n\nThe relay performs a check to ensure that:\n\n1. The sender exists in the list\n2. The mail has a header of its own\n',
    '## Trigger\n\nThree sites moved:\n\n- [Shop](https://shop.example.com)\n- [Blog](https://blog.example.com)\n- [Wiki](https://wiki.example.com)\n',
    '## Trigger\n\n| site | bucket |\n|---|---|\n| Shop | shop.static.example.com |\n| Blog | blog.static.example.com |\n',
    '## Impact\n\nThe danger is small for several reasons:\n\n- The address was never linked from a page.\n- The relay has no way into other systems.\n',
  ],
})

criterion('factor-clusters', {
  whole: [
    "## Contributing factors\n\n1. **Tech** – The relay does not retry.\n2. **Process** – The runbook was out of date.\n3. **Communication** – The vendor's mail went to a closed mailbox.\n",
    "## Contributing factors\n\n| Cluster | Factor |\n|---|---|\n| Process | The runbook was out of date |\n| Tech | The relay does not retry |\n| Communication | The vendor's mail went to a closed mailbox |\n",
  ],
  seen: [
    '## Causes\n\n- It has no end date. *Technology, process.*\n- No list of mutes is read. *Organisation.*\n',
    "## Factors\n\n### Technology\n\n- The certificate had no alarm.\n- The relay does not retry.\n\n### Process\n\n- The runbook was out of date.\n\n### Communication\n\n- The vendor's mail went to a closed mailbox.\n",
    "## Contributing factors\n\n- (tech) The certificate had no alarm.\n- (process) The runbook was out of date.\n- (comms) The vendor's mail went to a closed mailbox.\n",
    '## Contributing factors\n\n- **Tooling:** The certificate had no alarm.\n- **Process:** The runbook was out of date.\n- **Organisation:** The mailbox had no owner.\n',
    '## Contributing factors\n\n- Detection: the certificate had no alarm.\n- Prevention: the certificate was not renewed by a job.\n- Response: the runbook was out of date.\n',
  ],
  unseen: ['## Contributing factors\n\n- The certificate had no alarm.\n- The relay does not retry.\n'],
})

criterion('made-sense', {
  whole: [
    '## Contributing factors\n\n| Factor | Why it made sense at the time |\n|---|---|\n| No alarm | The vendor renewed it by itself for six years |\n| No retry | Mail used to be sent by hand again |\n',
  ],
  seen: [
    '## Causes\n\n- The form asks for servers alone.\n- Cabinets are none.\n\nWith that form any engineer would have.\n',
    '## Causes\n\n- The alarm was lowered to save the night shift from false pages.\n- Historically, all relays were renewed by hand.\n',
    'Mail was late. The issue stemmed from a decision to use another relay due to its smaller queue.\n',
    '## Contributing factors\n\n- The certificate had no alarm. It made sense: the vendor had renewed it for six years.\n- The relay does not retry. That was reasonable while mail was sent by hand.\n',
    '## Contributing factors\n\n- The certificate had no alarm. *Why that seemed fine:* the vendor had always renewed it.\n- The relay does not retry. *Why that seemed fine:* mail was sent by hand.\n',
    '## How it looked from the inside\n\nThe on-call engineer saw green lights on every board, and the vendor had confirmed the renewal in May.\n',
    '## Contributing factors\n\n- The certificate had no alarm. Nobody expected one to be needed, because the vendor had renewed it for six years.\n- The relay does not retry. With the volume of 2019 that was a good trade.\n',
    '## Analysis\n\nGiven what the shift knew then, restarting the relay was the obvious choice.\n',
    '## Local rationality\n\nThe shift saw a full queue and an idle relay; a restart had helped five times before.\n',
    '## Background\n\nTwo certificates were planned. At the time, putting that off was considered acceptable, since the vendor renewed them.\n',
    '## Background\n\nOld certificates were not a pressing concern as the vendor has always renewed them.\n',
    '## Background\n\nBefore this incident, few mails meant that one relay was sufficient for all of them.\n',
    '## Background\n\nNobody watched the size of mails, because we had never seen any that large.\n',
    '## Background\n\nFor the sake of simplicity the relay was set up with one certificate.\n',
    '## Background\n\nThe rationale behind the move was that nobody read these mails any more.\n',
    '## Detection\n\nWe restarted the queue alone, because we believed that the relay had until Sunday.\n',
    '## Detection\n\nThe queue was restarted because the on-call engineer assumed that the disk was mounted.\n',
    '## Contributing factors\n\n- No alarm on the certificate\n  - Context: the vendor had renewed it every year so far\n- No retry\n  - Context: mail was sent again by hand in those days\n',
  ],
  unseen: [
    '## Causes\n\n- No alarm.\n- No copy.\n\nAny alarm would have helped.\n',
    '## Contributing factors\n\n- The certificate had no alarm.\n- The relay does not retry.\n',
    '## Detection\n\nWe noticed that the relay had stopped, which made sense since the disk was full.\n',
    '## Background\n\nThere was no time for it, even when we knew the right thing to do.\n',
    '## Detection\n\nThe import failed because the parser expected a date.\n',
    '## Detection\n\nThe import failed because the script assumed that the disk was mounted.\n',
    '## Background\n\nThe thinking of the incident team was slow.\n',
    '## Background\n\nThe rationale behind this postmortem was to learn.\n',
    'It makes sense to add an alarm. The best way is to add a job.\n',
    '## What went well\n\nThe rollback was the right thing to do, and it was safe.\n',
  ],
})

criterion('changeable-conditions', {
  whole: [
    '## Contributing factors\n\n| Factor | Fix direction |\n|---|---|\n| No alarm | Add one to every certificate |\n| No retry | Let the relay retry for a day |\n',
    '## Contributing factors\n\n- The certificate had no alarm (see action 1).\n- The relay does not retry (see action 2).\n\n## Action items\n\n1. Add an alarm to every certificate\n2. Let the relay retry for a day\n',
  ],
  seen: [
    '## Contributing factors\n\n- Retries of mail had no priority over new mail.\n- The certificate had no alarm.\n\n## Resolution\n\nRetries of mail are now sent with priority.\n',
    '## What we can change\n\n- Certificates can get an alarm.\n- The relay can retry.\n',
    '## Contributing factors\n\n- The certificate had no alarm. → every certificate gets one\n- The relay does not retry. → it retries for a day\n',
    '## Contributing factors\n\n- The certificate had no alarm. What would help: one alarm per certificate.\n- The relay does not retry. What would help: a retry for a day.\n',
    '## Contributing factors\n\n- The certificate had no alarm. This can be changed: the monitor takes a list of hosts.\n- The relay does not retry. This can be changed by one setting.\n',
  ],
  unseen: ['## Contributing factors\n\n- The certificate had no alarm.\n- The relay does not retry.\n'],
})

criterion('method', {
  whole: [
    '## 5 Whys\n\n1. Why was mail late? The relay had stopped.\n2. Why had it stopped? The certificate had expired.\n3. Why had it expired? No alarm was set.\n4. Why was none set? The list of hosts is kept by hand.\n5. Why by hand? The inventory has no interface.\n',
    '## Root cause analysis\n\n- Mail was late.\n  - Why? The relay had stopped.\n    - Why? The certificate had expired.\n      - Why? No alarm was set.\n        - Why? The list of hosts is kept by hand.\n',
    '## Root cause\n\n| Why? | Because |\n|---|---|\n| Why was mail late? | The relay had stopped |\n| Why had it stopped? | The certificate had expired |\n| Why had it expired? | No alarm was set |\n',
    '## Analysis\n\nMail was late because the relay had stopped. Why had it stopped? The certificate had expired. Why did nobody see that? No alarm was set. Why was none set? The list is kept by hand.\n',
    '## Why?\n\n**Why was mail late?** The relay had stopped.\n\n**Why had it stopped?** The certificate had expired.\n\n**Why had it expired?** No alarm was set.\n',
    '## Causal tree\n\n```\nMail late\n├── relay stopped\n│   └── certificate expired\n└── nobody saw it\n    └── no alarm was set\n```\n',
    '## Causal tree\n\n- Mail was late\n  - The relay had stopped\n    - The certificate had expired\n  - Nobody saw it\n    - No alarm was set\n',
    '## Root cause\n\n```mermaid\ngraph TD\n  A[Mail late] --> B[Relay stopped]\n  B --> C[Certificate expired]\n  A --> D[Nobody saw it]\n  D --> E[No alarm]\n```\n',
  ],
  seen: [
    '## Root cause analysis\n\nWe used a fishbone diagram with the whole team. The certificate had no alarm.\n',
  ],
  unseen: [
    '## Root cause\n\nThe certificate expired, and nobody knows why.\n',
    '## Questions\n\n- Why was the certificate not renewed?\n- Why does the relay not retry?\n- Why is the mailbox closed?\n',
    '## Root cause\n\n```mermaid\ngraph TD\n  A[Outcome] --> B[Cause 1]\n  A --> C[Contributing factor 2]\n  B --> D[Why?]\n```\n',
    '## Causal tree\n\n```mermaid\nflowchart TD\n  outcome["[what customers saw]"]\n  outcome --> trigger["[what set it off]"]\n  outcome --> detection["[what delayed it]"]\n```\n',
    '## Root cause\n\n```\nrelay\n├── conf\n│   └── relay.conf\n└── log\n    └── relay.log\n```\n',
  ],
})

criterion('no-person-as-cause', {
  whole: [
    '## Root cause\n\nThe certificate had no alarm.\n',
    '## Why it happened\n\nThe relay does not retry, and the certificate had no alarm.\n',
    'Mail was late. The root cause was a certificate without an alarm.\n',
    'Mail was late. The incident was caused by a relay that does not retry.\n',
    '## Context\n\n- Occurred immediately following an upgrade of the relay.\n',
    '## Resolution\n\nThe team identified that the certificate was missing, and put it back.\n',
    '## Context\n\nThe certificate got removed, so the relay was unable to send mail.\n',
    'Mail was late. The failure occurred due to a small bug in the relay.\n',
    'Mail was late. The core problem arose when the certificate expired.\n',
    'Our investigation showed that the root cause was an expired certificate.\n',
    'Mail was late. The root cause was an unknown header that the relay dropped.\n',
    '## Root cause\n\nThe config file was not found.\n',
    '## Root cause\n\nThe relay dropped mails with an unknown header.\n',
    '## Root cause\n\nThe failure mode of the queue was not understood.\n',
    '## Root cause\n\nThe limit was not known to the team.\n',
    '## Root cause\n\nThe owner of the job was unknown.\n',
    '## Contributing factors\n\n- The relay was put into production prematurely, without an alarm.\n- It does not retry.\n',
    '## Contributing factors\n\n- Product put into production prematurely without an alarm\n- It does not retry.\n',
    '## Contributing factors\n\n- The relay team did not know that mails carry a new header.\n- No one outside billing knew the day of the change.\n',
  ],
  partly: [
    '## Contributing factors\n\n- The relay team did not read the header.\n- No one outside billing bothered to ask.\n',
    '## Contributing factors\n\n- The engineer prematurely put the relay into production.\n- It does not retry.\n',
    '## Contributing factors\n\n- The engineer did not know the header.\n- The relay team should have known it.\n',
  ],
  unseen: [
    '## Root cause\n\n1. Why?\n2. Why?\n3. Why?\n',
    '## Root cause\n\n- Why did the relay not retry?\n- How could the certificate expire?\n',
    '## Root cause\n\nThe source of the late mail is still unknown at this time.\n',
    '## Root cause\n\nIt could not be determined.\n',
    '## Root cause\n\nStill under investigation.\n',
    'The root cause is not yet known.\n',
    'No root cause was found.\n',
    'The root cause was never established.\n',
    'Remember that “operator error” is **never** a root cause, and that this is no process for blame.\n',
    'We ask why until the root causes of a failure are identified.\n',
    'Is the root cause a certificate? Or was a relay the cause of it?\n',
    'The root cause will be in the report that is published in May.\n',
    'The main problem is the lack of a root cause.\n',
    'The outage was caused by Bob Smith.\n',
    'The root cause was Bob.\n',
    'The root cause was a mistake at the console.\n',
    '## What can we improve?\n\n- More time for the handover\n',
    '## Root cause\n\nThe engineer forgot to renew the certificate.\n',
    '## Root cause\n\nOperator error.\n',
    '## Root cause\n\nLack of attention of the person on shift.\n',
    '## Summary\n\nMail was late.\n',
  ],
})
