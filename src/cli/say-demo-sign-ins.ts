// Prints who can sign in to the demo municipality; says nothing on a real desk.
import type { OpenDesk, Program } from './program.ts'

export async function sayDemoSignIns(_program: Program, _opened: OpenDesk): Promise<void> {}
