package org.citygraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test against the running program, seed data loaded, on ports of its own. All such
 * tests share one database; a test that changes data uses a data set of its own and
 * leaves the seed data alone. With {@code -Pserver} they run twice: with the embedded
 * database, and with a {@link ServerDatabase} where there is a Docker engine; but for
 * those with the tag {@code once}, to which the database is the same.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("graph")
@ExtendWith(ServerDatabase.Available.class)
@Import(ServerDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "citygraph.home=target/test-homes/${random.uuid}", "citygraph.embedded.bolt-port=0",
				"citygraph.imports.folder=target/test-uploads/${random.uuid}", "citygraph.imports.largest-upload=10MB",
				"citygraph.imports.largest-file=20MB", RunningCitygraph.TOKEN })
public @interface RunningCitygraph {

	/** The setting that knows who sends {@link #AUTHORIZATION}. */
	String TOKEN = "citygraph.tokens.tester=7b4dd6e5ce1c3694b02a6c6d64c6e96cb40c47b48a8758fff6ea72319ea6e5aa";

	/** The header of one who may write. */
	String AUTHORIZATION = "Bearer citygraph_test-token";

}
