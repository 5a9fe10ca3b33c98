import { Writable } from 'node:stream';
import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';

/** The complete output of a streaming server such as Next. */
export function streamed(element: ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: string[] = [];
    const { pipe } = renderToPipeableStream(element, {
      onError: reject,
      onAllReady: () =>
        pipe(
          new Writable({
            write: (piece: Buffer, _, done) => done(void pieces.push(piece.toString())),
            final: (done) => done(void resolve(pieces.join(''))),
          }),
        ),
    });
  });
}
