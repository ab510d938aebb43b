package pumpwise.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The request of the system that the program ends, such as at a logout or a shutdown. Without a handler, the program
/// ends on the spot.
public final class EndRequest {

    private static final Logger LOG = Logger.getLogger(EndRequest.class.getName());

    private EndRequest() {}

    /// Runs an action instead when the system asks, on a thread of its own. Where the system has no such request,
    /// nothing happens.
    public static void handle(Runnable action) {
        try {
            // Reflection, because the compiler warns of this class without a way to accept that, and there is no other.
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object calls = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        if (method.getDeclaringClass() == Object.class) {
                            return ofObject(proxy, method, arguments);
                        }
                        action.run();
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("TERM"), calls);
        } catch (InvocationTargetException e) {
            LOG.log(Level.INFO, "no request to end on this system: {0}", String.valueOf(e.getCause()));
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.INFO, "no request to end with this Java: {0}", e.toString());
        }
    }

    private static @Nullable Object ofObject(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && proxy == arguments[0];
            default -> "EndRequest";
        };
    }
}
