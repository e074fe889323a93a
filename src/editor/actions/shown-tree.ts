import type {IndexedDocument} from '../index/indexed-document.ts'
import {Slices} from '../index/slices.ts'
import {ActionTree, type GroupNode, type TreeChoice} from './action-tree.ts'

/** What the trees are made from. */
export interface TreeSource {
  readonly files: Iterable<string>
  documentOf(file: string): IndexedDocument | undefined
}

/**
 * The tree that is shown, kept up in slices. For another choice the next tree grows beside it until it has all that the
 * index has; whatever changes meanwhile, and another choice still, is taken in before that is shown.
 */
export class ShownTree {
  readonly #source: TreeSource
  readonly #onShown: (changed: readonly GroupNode[] | undefined) => void
  readonly #rows = new Map<string, number>()
  #tree: ActionTree
  /** The tree that is to be shown: the one that is, unless something else was chosen. */
  #next: ActionTree
  #isSettling = false

  /** @param onShown is told when something else is shown, and in which groups; undefined where that may be anywhere */
  constructor(
    source: TreeSource,
    choice: TreeChoice,
    onShown: (changed: readonly GroupNode[] | undefined) => void,
  ) {
    this.#source = source
    this.#onShown = onShown
    this.#tree = this.#next = this.#make(choice)
  }

  get tree(): ActionTree {
    return this.#tree
  }

  /** What was chosen last, though it may not be shown yet. */
  get choice(): TreeChoice {
    return this.#next.choice
  }

  /** Whether all that is known is shown. */
  get isSettled(): boolean {
    return !this.#isSettling
  }

  /** Shows what is chosen: at once where a slice is enough for it, as soon as it is gathered otherwise. */
  choose(choice: TreeChoice): void {
    this.#next = this.#make(choice)
    this.#next.expect(this.#source.files)
    void this.#settle()
  }

  /** These files are other than they were in the source. */
  follow(files: Iterable<string>): void {
    this.#next.expect(files)
    void this.#settle()
  }

  #make(choice: TreeChoice): ActionTree {
    return new ActionTree(choice, (file) => this.#source.documentOf(file), this.#rows)
  }

  async #settle(): Promise<void> {
    if (this.#isSettling) return
    this.#isSettling = true
    try {
      const slices = new Slices()
      // What is the next tree may be another one after each pause.
      while (this.#next.takeNext()) if (slices.isOver) await slices.pause()
    } finally {
      this.#isSettling = false
    }
    const isOther = this.#tree !== this.#next
    this.#tree = this.#next
    const changed = this.#tree.takeChanged()
    this.#onShown(isOther ? undefined : changed)
  }
}
