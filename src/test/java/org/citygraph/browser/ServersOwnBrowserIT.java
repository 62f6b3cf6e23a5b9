package org.citygraph.browser;

import java.nio.file.Path;
import java.time.Duration;

import org.citygraph.RunningCitygraph;
import org.citygraph.ServerDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.testcontainers.neo4j.Neo4jContainer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Neo4j Browser at a Neo4j server's own address, set as {@code docker-compose.yml} sets
 * it.
 */
@RunningCitygraph
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
@EnabledIf(value = "org.citygraph.browser.Chromium#isInstalled",
		disabledReason = "chromium and chromedriver are not on the PATH")
class ServersOwnBrowserIT {

	private static final By GUIDE = By.cssSelector("[data-testid=guidesDrawer]");

	@Test
	@EnabledIf(value = "org.citygraph.ServerDatabase#hasImage", disabledReason = ServerDatabase.NO_IMAGE)
	void itHasOurStyleAndOpensOurGuideOnceItIsConnected(@LocalServerPort int port, @TempDir Path profile) {
		String content = "http://localhost:" + port + "/browser-content";
		try (Neo4jContainer server = ServerDatabase.container()
			.withEnv("NEO4J_browser_post__connect__cmd",
					"style %1$s/style.grass; guide %1$s/guide".formatted(content))) {
			server.start();
			ChromeDriver driver = Chromium.start(profile);
			try {
				driver.get(server.getHttpUrl() + "/browser/?preselectAuthMethod=NO_AUTH&dbms=" + server.getBoltUrl());
				WebDriverWait wait = new WebDriverWait(driver, Duration.ofSeconds(60));
				wait.until(ExpectedConditions.textToBePresentInElementLocated(GUIDE, "Who is tied to whom"));
				wait.until((browser) -> stored(driver, "neo4j.grass").contains("#0072B2"));
				assertThat(stored(driver, "neo4j.grass")).contains("node.City");
			}
			finally {
				driver.quit();
			}
		}
	}

	private static String stored(ChromeDriver driver, String key) {
		return String.valueOf(driver.executeScript("return localStorage[arguments[0]]", key));
	}

}
