import {closeEverything} from './support.ts'
// First: what others do has the extension active, and a Markdown file open.
import './activation.test.ts'
import './action-items.test.ts'
import './configuration.test.ts'
import './diagnostics.test.ts'
import './front-matter.test.ts'
import './language-tools.test.ts'
import './owners.test.ts'
import './pack.test.ts'
import './parity.test.ts'
import './quick-fixes.test.ts'
import './snippets.test.ts'
import './views.test.ts'

afterEach(closeEverything)
