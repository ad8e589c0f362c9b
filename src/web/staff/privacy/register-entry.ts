// Which register an act of this part is entered in.
import type { EnterInRegister } from '../../../features/privacy/register-port.ts'

/** No register is kept yet; the act stands in its own table. */
export const enterInRegister: EnterInRegister = async () => {}
