/** Mentions that begin with @ and are nobody, whoever writes them. */

/** Mentions that reach a group, or nobody. */
const group =
  /^(?:here|channel|all|everyone|team|oncall|on-call|everybody|group)$|^(?:team|oncall|on-call|sre|ops|squad)[-_]|[-_](?:team|oncall|on-call|squad|bot|ops|sre|eng|group|leads?|admins?|support|owners|devs|core|users|maintainers|reviewers|responders)$|\[?bot\]?$|\wstatus(?:page)?$/i

/** Annotations, decorators and variables of programming languages, written without code marks. */
const code =
  /^(?:override|transactional|test|autowired|bean|component|service|repository|entity|nullable|nonnull|deprecated|inject|async|await|scheduled|cacheable|cached|retryable|ignore|disabled|param|params|return|returns|throws|see|since|media|import|font-face|keyframes|supports|property|dataclass|staticmethod|classmethod|decorator|injectable|input|output|args|argv|array|latest|next|beta|alpha|rc|main|master|head|home|types|todo|requestmapping|restcontroller|controller|value|configuration|before|after|beforeeach|aftereach|synchronized|safevarargs|suppresswarnings|functionalinterface|observable|action|computed|published|state|main|escaping|objc|available|ts-ignore|ts-expect-error)$/i

export function isNobody(handle: string): boolean {
  return group.test(handle) || code.test(handle)
}
