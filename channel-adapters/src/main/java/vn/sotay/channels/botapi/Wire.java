package vn.sotay.channels.botapi;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/// Tells what a client would blur: whether a call that failed had left at all, and the HTTP status of an
/// answer that is not the platform's.
final class Wire implements Interceptor {
    private static final int ENOUGH = 64;

    /// No connection stood, so nothing was sent.
    static final class NotSent extends IOException {
        NotSent(IOException cause) {
            super(cause.getClass().getSimpleName(), cause);
        }
    }

    /// The answer is no JSON: of a proxy, or of a gateway before the platform.
    static final class NotThePlatforms extends IOException {
        private final int status;

        NotThePlatforms(int status) {
            super("http " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /// Beside a request; set when its connection stands.
    private static final class Left {
        private final AtomicBoolean done = new AtomicBoolean();
    }

    /// To be added as a network interceptor: these run only on a connection.
    static Response leaving(Chain chain) throws IOException {
        Left left = chain.request().tag(Left.class);
        if (left != null) left.done.set(true);
        return chain.proceed(chain.request());
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Left left = new Left();
        Request request = chain.request().newBuilder().tag(Left.class, left).build();
        Response response = proceed(chain, request, left);
        if (response.peekBody(ENOUGH).string().stripLeading().startsWith("{")) return response;
        response.close();
        throw new NotThePlatforms(response.code());
    }

    private static Response proceed(Chain chain, Request request, Left left) throws IOException {
        try {
            return chain.proceed(request);
        } catch (IOException failure) {
            if (left.done.get()) throw failure;
            throw new NotSent(failure);
        }
    }
}
