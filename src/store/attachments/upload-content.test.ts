import { expect, test } from 'vitest'
import { inspectUpload } from './upload-content.ts'
import { buildDocx, buildOpenDocument, buildXlsx, buildZip } from './zip-fixture.ts'

const bytesOf = (text: string) => Buffer.from(text, 'utf8')
const pdf = bytesOf('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  bytesOf('ftypheic\0\0\0\0mif1heic'),
  Buffer.alloc(64),
])
const jpegStart = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1,
])
const windows1254 = Buffer.from([0xdd, 0x73, 0x74, 0x61, 0x6e, 0x62, 0x75, 0x6c, 0x20, 0xfe])

test.each([
  ['dilekçe.pdf', pdf, 'pdf'],
  ['DILEKCE.PDF', pdf, 'pdf'],
  ['dilekçe.docx', buildDocx(), 'docx'],
  ['tablo.xlsx', buildXlsx(), 'xlsx'],
  ['dilekçe.odt', buildOpenDocument('text'), 'odt'],
  ['tablo.ods', buildOpenDocument('spreadsheet'), 'ods'],
  ['not.txt', bytesOf('Çukur var.\r\nİlgilenin.'), 'txt'],
  ['not.txt', bytesOf('BM-2026-000123 sayılı başvurum'), 'txt'],
  ['not.txt', bytesOf('5 < 7 ve a<b, kalp <3'), 'txt'],
  ['not.txt', windows1254, 'txt'],
  ['not.txt', Buffer.from('\ufeffIŞIK', 'utf16le'), 'txt'],
  ['uzantısız', bytesOf('Yalnız yazı'), 'txt'],
  ['uzantısız', pdf, 'pdf'],
  ['foto.png', jpegStart, 'jpeg'],
])('%s is taken for what it is', async (fileName, bytes, kind) => {
  expect(await inspectUpload(bytes, fileName)).toEqual({ ok: true, kind })
})

test.each([
  ['bos.txt', Buffer.alloc(0), { reason: 'empty' }],
  [
    'cizim.svg',
    bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    { reason: 'active-content' },
  ],
  ['foto.jpg', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), { reason: 'active-content' }],
  ['cizim.svg', bytesOf('<?xml version="1.0"?><svg/>'), { reason: 'active-content' }],
  ['foto.jpg', bytesOf('<!DOCTYPE html><script>alert(1)</script>'), { reason: 'active-content' }],
  ['foto.jpg', bytesOf('\n  <HTML><body onload=alert(1)>'), { reason: 'active-content' }],
  ['not.txt', bytesOf('Merhaba <script>alert(1)</script>'), { reason: 'active-content' }],
  ['not.txt', Buffer.from('\ufeff<html><p>', 'utf16le'), { reason: 'active-content' }],
  ['betik.txt', bytesOf('#!/bin/sh\nrm -rf /'), { reason: 'active-content' }],
  ['kod.txt', bytesOf('<?php system($_GET[0]);'), { reason: 'active-content' }],
  ['foto.jpg', Buffer.concat([bytesOf('MZ'), Buffer.alloc(200)]), { reason: 'active-content' }],
  [
    'not.txt',
    Buffer.concat([Buffer.from([0x7f]), bytesOf('ELF'), Buffer.alloc(300)]),
    { reason: 'active-content' },
  ],
  [
    'makro.docx',
    buildDocx([{ name: 'word/vbaProject.bin', content: 'x' }]),
    { reason: 'active-content' },
  ],
  [
    'ek.docx',
    buildDocx([{ name: 'word/embeddings/kur.EXE', content: 'x' }]),
    { reason: 'active-content' },
  ],
  ['betik.bat', bytesOf('del *.*'), { reason: 'type-not-allowed' }],
  ['tablo.csv', bytesOf('a;b'), { reason: 'type-not-allowed' }],
  ['film.gif', bytesOf('GIF89a\x01\0\x01\0\0\0\0'), { reason: 'type-not-allowed' }],
  ['arsiv.zip', buildZip([{ name: 'a.txt', content: 'a' }]), { reason: 'type-not-allowed' }],
  ['arsiv.docx', buildZip([{ name: 'a.txt', content: 'a' }]), { reason: 'type-not-allowed' }],
  [
    'gizli.docx',
    buildDocx([{ name: 'a', content: 'a', isEncrypted: true }]),
    { reason: 'type-not-allowed' },
  ],
  ['not.txt', Buffer.from([1, 2, 3, 0, 255]), { reason: 'type-not-allowed' }],
  ['foto.heic', heic, { reason: 'heic' }],
  ['foto.jpg', heic, { reason: 'heic' }],
  ['foto.jpg', pdf, { reason: 'name-mismatch', kind: 'pdf' }],
  ['dilekçe.pdf', jpegStart, { reason: 'name-mismatch', kind: 'jpeg' }],
  ['foto.exe', jpegStart, { reason: 'name-mismatch', kind: 'jpeg' }],
  ['sayfa.html', jpegStart, { reason: 'name-mismatch', kind: 'jpeg' }],
  ['dilekçe.docx', buildXlsx(), { reason: 'name-mismatch', kind: 'xlsx' }],
  ['foto.jpg', bytesOf('yalnız yazı'), { reason: 'name-mismatch', kind: 'txt' }],
  ['dilekçe.pdf', pdf.subarray(0, 20), { reason: 'damaged' }],
  ['dilekçe.docx', buildDocx().subarray(0, 120), { reason: 'damaged' }],
])('%s is refused', async (fileName, bytes, refusal) => {
  expect(await inspectUpload(bytes, fileName)).toEqual({ ok: false, refusal })
})

test('a document that says it unpacks to more than 150 MB is refused', async () => {
  const part = { name: 'word/media/a.bin', content: 'x', claimedBytes: 157_286_401 }
  const refusal = { reason: 'expands-too-much' }
  expect(await inspectUpload(buildDocx([part]), 'bomba.docx')).toEqual({ ok: false, refusal })
})

test('a document whose contents are not of the size it claims is damaged', async () => {
  const lying = buildDocx([{ name: 'word/a.xml', content: 'uzun bir metin', claimedBytes: 3 }])
  expect(await inspectUpload(lying, 'a.docx')).toEqual({
    ok: false,
    refusal: { reason: 'damaged' },
  })
  const many = Array.from({ length: 2_001 }, (_, index) => ({
    name: `word/${index}.xml`,
    content: '',
  }))
  const crowded = await inspectUpload(buildDocx(many), 'a.docx')
  expect(crowded).toEqual({ ok: false, refusal: { reason: 'expands-too-much' } })
})

test('no cut and no flipped byte of a document breaks the inspection', async () => {
  const whole = buildDocx([{ name: 'word/media/a.bin', content: 'x'.repeat(50) }])
  for (let at = 0; at < whole.length; at += 1) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ 0xff
    expect(typeof (await inspectUpload(flipped, 'a.docx')).ok).toBe('boolean')
    expect((await inspectUpload(whole.subarray(0, at), 'a.docx')).ok).toBe(false)
  }
})
