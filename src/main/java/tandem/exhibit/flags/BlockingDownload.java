package tandem.exhibit.flags;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;

import java.io.IOException;
import tandem.run.Kit;

/// One download that keeps its thread until the flag is here.
abstract class BlockingDownload extends Download {
    BlockingDownload(Kit kit, Order order) {
        super(kit, order);
    }

    byte[] getFlag(String code) throws Exception {
        var request = request(code);
        var answer = client.send(request, ofByteArray());
        checkStatus(answer.statusCode());
        return answer.body();
    }

    boolean downloadOne(String code) throws Exception {
        try {
            getFlag(code);
            show(code);
            return true;
        } catch (IOException error) {
            screen.print(code + ": " + error.getMessage());
            return false;
        }
    }
}
