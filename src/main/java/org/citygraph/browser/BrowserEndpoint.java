package org.citygraph.browser;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code /browser/}: Neo4j Browser. Whoever does not say which database he wants comes in
 * through the entrance.
 */
@Controller
@Hidden
class BrowserEndpoint {

	@GetMapping("/browser/")
	String browser(HttpServletRequest request) {
		boolean named = request.getParameter("dbms") != null || request.getParameter("connectURL") != null;
		return named ? "forward:/browser/index.html" : "redirect:/explore";
	}

}
