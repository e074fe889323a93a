export declare function inSteps(code: string): string
