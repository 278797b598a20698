package org.isnad.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.isnad.dataset.FileBytes.Failed;
import org.isnad.dataset.FileBytes.Reason;
import org.junit.jupiter.api.Test;

final class FileBytesTest {

    @Test
    void whatTheMachineCannotHoldIsTooLarge() throws IOException {
        InputStream input = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("as a small machine says");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return read();
            }
        };
        assertEquals(new Failed(Reason.TOO_LARGE), FileBytes.upTo(10, input));
    }

    @Test
    void oneByteMoreThanTheLimitIsTooLarge() throws IOException {
        assertEquals(new Failed(Reason.TOO_LARGE), FileBytes.upTo(2, new ByteArrayInputStream(new byte[3])));
    }
}
