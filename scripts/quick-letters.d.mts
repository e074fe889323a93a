export declare const letters: string
export declare function withQuickLetters(source: string): string
