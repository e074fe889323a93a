export declare function withLeanPatterns(code: string): string
