// The area codes of Türkiye and of Northern Cyprus (392) as data; the rules of phone numbers are in phone.ts.

/** Three digits before a landline number. 444 is not among them: such numbers have no area. */
export const areaCodes: ReadonlySet<string> = new Set(
  [
    '212 216 222 224 226 228 232 236 242 246 248 252 256 258 262 264 266 272 274 276 282 284 286 288',
    '312 318 322 324 326 328 332 338 342 344 346 348 352 354 356 358 362 364 366 368 370 372 374 376',
    '378 380 382 384 386 388 392 412 414 416 422 424 426 428 432 434 436 438 442 446 452 454 456 458',
    '462 464 466 472 474 476 478 482 484 486 488',
  ].flatMap(line => line.split(' ')),
)
