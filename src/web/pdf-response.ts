// How a PDF of our own leaves: shown by the browser, run by nobody, kept by no shared computer.

export function pdfResponse(pdf: Uint8Array, fileName: string): Response {
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="yazi.pdf"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'",
      'cache-control': 'private, no-store',
    },
  })
}
