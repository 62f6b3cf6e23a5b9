package org.citygraph.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a port that is taken: at once, where the web server would find out
 * only when the database runs already.
 */
@Component
@ConditionalOnWebApplication
final class TakenPort implements BeanFactoryPostProcessor {

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		Environment settings = beans.getBean(Environment.class);
		requireFree(settings.getProperty("server.address", InetAddress.class),
				settings.getProperty("server.port", Integer.class, 8080));
	}

	private static void requireFree(@Nullable InetAddress address, int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true); // who served there may have ended just now
			socket.bind(new InetSocketAddress(address, Math.max(0, port)));
		}
		catch (BindException ex) {
			throw new PortInUseException(port, ex);
		}
		catch (IOException ex) {
			// The web server tells what is wrong.
		}
	}

}
